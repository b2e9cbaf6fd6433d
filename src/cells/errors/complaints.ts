import type { Locale } from '@i18n/locale';
import { partsIn, putParts } from './patterns';

/**
 * The messages of the parsers, acorn and acorn-typescript, in Chinese; and in plain English if they use grammatical
 * jargon. `{}` is a variable part, in the same order in every language.
 */
const complaints: Record<string, string | { zh: string; en: string }> = {
  // assignments and patterns
  'Assigning to rvalue': { zh: '只能给变量、属性或数组元素赋值', en: 'only a name, a property or an element of an array can be assigned to' }, // prettier-ignore
  'Binding rvalue': { zh: '这里要写一个名字', en: 'a name is expected here' },
  'Binding member expression': {
    zh: '声明的名字里不能有点或方括号',
    en: 'a declared name cannot have a dot or brackets',
  },
  'Binding parenthesized expression': { zh: '声明的名字不能加括号', en: 'a declared name cannot stand in parentheses' },
  'Parenthesized pattern': { zh: '解构的模式不能加括号', en: 'a destructuring pattern cannot stand in parentheses' },
  'Assigning to {} in strict mode': '不能给 {} 赋值',
  'Binding {} in strict mode': '{} 不能用作名字',
  'Optional chaining cannot appear in left-hand side': '不能给带“?.”的表达式赋值',
  'Comma is not permitted after the rest element': '“...”收集其余元素，后面不能再有逗号',
  'Rest elements cannot have a default value': '“...”收集其余元素，不能有默认值',
  "Only '=' operator can be used for specifying default value.": '默认值只能用“=”给出',
  "Object pattern can't contain getter or setter": '解构的模式里不能有 get 或 set',
  'Shorthand property assignments are valid only in destructuring patterns': '对象里属性和值之间要用冒号；“=”只能用在解构里', // prettier-ignore
  'Complex binding patterns require an initialization value': '解构声明要有初始值',
  'Missing initializer in {} declaration': '{} 声明要有初始值',
  'let is disallowed as a lexically bound name': 'let 不能用作变量名',
  "'let' is not allowed to be used as a name in 'let' or 'const' declarations.": 'let 不能用作变量名',
  'Argument name clash': { zh: '两个参数同名', en: 'two parameters have the same name' },
  'Yield expression cannot be a default value': '默认值里不能用 yield',
  'Await expression cannot be a default value': '默认值里不能用 await',
  // names
  "Identifier '{}' has already been declared": '名字“{}”已经声明过了',
  "Identifier '{}' has already been declared.": '名字“{}”已经声明过了',
  "type '{}' has already been declared.": '类型“{}”已经声明过了',
  "Identifier '#{}' has already been declared": '私有成员“#{}”已经声明过了',
  "Private field '#{}' must be declared in an enclosing class": '私有成员“#{}”要先在类里声明',
  "Cannot find name '{}'.": '找不到名字“{}”',
  "The keyword '{}' is reserved": '“{}”是保留字，不能用作名字',
  "Unexpected keyword '{}'": '这里不该出现关键字“{}”',
  "Unexpected character '{}'": '这里不该出现字符“{}”',
  'Unexpected token': '这里不该出现这个符号',
  "Cannot use 'await' as identifier inside an async function": '这里 await 不能用作名字',
  "Cannot use 'yield' as identifier inside a generator": '生成器里 yield 不能用作名字',
  "Cannot use 'arguments' in class field initializer": '类字段的初始值里不能用 arguments',
  'Cannot use {} in class static initialization block': '类的静态块里不能用 {}',
  "Cannot use keyword 'await' outside an async function": 'await 只能用在 async 函数里',
  "Label '{}' is already declared": '标签“{}”已经用过了',
  'Unsyntactic {}': {
    zh: '{} 在这里没有可以跳出或继续的循环',
    en: '{} has no loop here that it could leave or go on with',
  },
  'Redefinition of __proto__ property': '属性 __proto__ 写了两次',
  'Redefinition of property': '属性写了两次',
  'Duplicated key in attributes': '属性写了两次',
  'Only string is supported as an attribute value': '导入的附加属性只能是字符串',
  "Duplicate attribute key '{}'": '属性“{}”写了两次',
  'Escape sequence in keyword {}': '关键字 {} 里不能有转义',
  // statements
  "'return' outside of function": 'return 只能用在函数里',
  'Illegal newline after throw': 'throw 和它抛出的值要写在同一行',
  'Missing catch or finally clause': 'try 后面要有 catch 或 finally',
  'Multiple default clauses': 'switch 里只能有一个 default',
  "'with' in strict mode": '不能用 with',
  "The left-hand side of a for-of loop may not start with 'let'.": 'for … of 左边的名字不能是 let',
  'for-in loop variable declaration may not have an initializer': 'for … in 的变量不能有初始值',
  'for-of loop variable declaration may not have an initializer': 'for … of 的变量不能有初始值',
  'Using declaration cannot appear in the top level when source type is `script` or in the bare case statement': 'using 声明不能直接写在 case 里', // prettier-ignore
  'Using declaration is not allowed in single-statement positions': 'using 声明要写在花括号里',
  'Using declaration is not allowed in for-in loops': 'for … in 里不能用 using',
  'Await using cannot appear outside of async function': 'await using 只能用在 async 函数里',
  "Illegal 'use strict' directive in function with non-simple parameter list": '参数有默认值或解构的函数里不能写 "use strict"', // prettier-ignore
  "'import' and 'export' may only appear at the top level": 'import 和 export 不能写在函数或花括号里',
  "'import' and 'export' may appear only with 'sourceType: module'": '这里不能用 import 和 export',
  "Export '{}' is not defined": '要导出的“{}”没有定义',
  "Duplicate export '{}'": '“{}”导出了两次',
  'A string literal cannot be used as an exported binding without `from`.': '要导出的名字不能写成字符串',
  'An export name cannot include a lone surrogate.': '导出的名字里有不完整的字符',
  // expressions
  'Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses': '“??”不能直接和“||”或“&&”连用，请给其中一个加括号', // prettier-ignore
  'Private identifier can only be left side of binary expression': '私有成员名只能写在 in 的左边',
  'Deleting local variable in strict mode': '不能用 delete 删除变量',
  'Private fields can not be deleted': '不能用 delete 删除私有成员',
  'Optional chaining cannot appear in the callee of new expressions': 'new 后面不能用“?.”',
  'Optional chaining cannot appear in the tag of tagged template expressions': '“?.”后面不能接模板字符串',
  'Tagged Template Literals are not allowed in optionalChain.': '“?.”后面不能接模板字符串',
  "'super' keyword outside a method": 'super 只能用在方法里',
  "Invalid use of 'super'": 'super 后面要接括号、点或方括号',
  'super() call outside constructor of a subclass': 'super() 只能用在子类的构造函数里',
  'Trailing comma is not allowed in import()': 'import() 里不能有多余的逗号',
  'Cannot use new with import()': 'import() 前面不能有 new',
  "The only valid meta property for import is 'import.meta'": 'import 后面的点之后只能是 meta',
  "'import.meta' must not contain escaped characters": 'import.meta 里不能有转义',
  "Cannot use 'import.meta' outside a module": '这里不能用 import.meta',
  "The only valid meta property for new is 'new.target'": 'new 后面的点之后只能是 target',
  "'new.target' must not contain escaped characters": 'new.target 里不能有转义',
  "'new.target' can only be used in functions and class static block": 'new.target 只能用在函数里',
  // classes
  'Duplicate constructor in the same class': '一个类只能有一个构造函数',
  "Constructor can't have get/set modifier": '构造函数前不能有 get 或 set',
  "Constructor can't be a generator": '构造函数不能是生成器',
  "Constructor can't be an async method": '构造函数不能是 async 函数',
  "Classes can't have an element named '#constructor'": '类的成员不能叫 #constructor',
  "Classes can't have a field named 'constructor'": '类的字段不能叫 constructor',
  "Classes can't have a static field named 'prototype'": '类的静态成员不能叫 prototype',
  'Classes may not have a static property named prototype': '类的静态成员不能叫 prototype',
  'getter should have no params': 'get 函数不能有参数',
  'setter should have exactly one param': 'set 函数要有且只有一个参数',
  'Setter cannot use rest params': 'set 函数的参数不能用“...”',
  "A 'get' accesor must not have any formal parameters.": 'get 函数不能有参数',
  "A 'set' accessor cannot have an optional parameter.": 'set 函数的参数不能省略',
  "A 'set' accessor cannot have rest parameter.": 'set 函数的参数不能用“...”',
  "A 'set' accessor cannot have a return type annotation.": 'set 函数不能标注返回值的类型',
  "'get' and 'set' accessors cannot declare 'this' parameters.": 'get 和 set 函数不能有 this 参数',
  'An accessor cannot have type parameters.': 'get 和 set 函数不能有类型参数',
  "Method '{}' cannot have an implementation because it is marked abstract.": '方法“{}”是抽象的，不能有函数体',
  "Property '{}' cannot have an initializer because it is marked abstract.": '属性“{}”是抽象的，不能有初始值',
  'Abstract methods can only appear within an abstract class.': '抽象方法只能写在抽象类里',
  "'abstract' modifier can only appear on a class, method, or property declaration.": 'abstract 只能用在类、方法或属性前', // prettier-ignore
  "Private elements cannot have the 'abstract' modifier.": '私有成员不能是抽象的',
  "Private elements cannot have an accessibility modifier ('{}').": '“#”开头的成员前不能再写 {}',
  "Private methods cannot have an accessibility modifier ('{}').": '“#”开头的方法前不能再写 {}',
  "Class methods cannot have the 'declare' modifier.": '方法前不能写 declare',
  "Class methods cannot have the 'readonly' modifier.": '方法前不能写 readonly',
  "This member cannot have an 'override' modifier because its containing class does not extend another class.": '这个类没有继承别的类，所以成员前不能写 override', // prettier-ignore
  'Type parameters cannot appear on a constructor declaration.': '构造函数不能有类型参数',
  'A parameter property is only allowed in a constructor implementation.': '参数前的修饰词只能用在构造函数里',
  'A parameter property may not be declared using a binding pattern.': '带修饰词的参数不能用解构',
  'Static class blocks cannot have any modifier.': '类的静态块前不能有修饰词',
  "'{}' list cannot be empty.": '{} 后面要写名字',
  'Leading decorators must be attached to a class declaration.': '装饰器后面要接类',
  'Decorators must be attached to a class element.': '装饰器后面要接类的成员',
  "Decorators can't be used with a constructor. Did you mean '@dec class { ... }'?": {
    zh: '构造函数前不能用装饰器',
    en: 'a constructor can have no decorator',
  },
  "Decorators can't be used with SpreadElement": '“...”前不能用装饰器',
  // types
  'Accessibility modifier already seen.': '访问修饰词写了两次',
  "Duplicate modifier: '{}'.": '修饰词“{}”写了两次',
  "'{}' modifier cannot be used with '{}' modifier.": '修饰词“{}”不能和“{}”同用',
  "'{}' modifier must precede '{}' modifier.": '修饰词“{}”要写在“{}”前面',
  "'{}' modifier cannot appear on a type member.": '类型的成员前不能写 {}',
  "'{}' modifier cannot appear on a type parameter.": '类型参数前不能写 {}',
  "'{}' modifier can only appear on a type parameter of a class, interface or type alias.": '{} 只能用在类、接口或类型别名的类型参数前', // prettier-ignore
  "'declare' is not allowed in {}ters.": '{} 函数前不能写 declare',
  "A 'const' initializer in an ambient context must be a string or numeric literal or literal enum reference.": 'declare 的 const 只能等于数、字符串或枚举的成员', // prettier-ignore
  'Initializers are not allowed in ambient contexts.': 'declare 的声明不能有初始值',
  'An implementation cannot be declared in ambient contexts.': 'declare 的函数不能有函数体',
  "'export declare' must be followed by an ambient declaration.": 'export declare 后面要接声明',
  "An import alias can not use 'import type'.": '导入的别名不能用 import type',
  "Index signatures cannot have the 'abstract' modifier.": '索引签名前不能写 abstract',
  "Index signatures cannot have an accessibility modifier ('{}').": '索引签名前不能写 {}',
  "Index signatures cannot have the 'declare' modifier.": '索引签名前不能写 declare',
  "'override' modifier cannot appear on an index signature.": '索引签名前不能写 override',
  "Index signatures cannot have the 'static' modifier.": '索引签名前不能写 static',
  'Invalid property access after an instantiation expression. You can either wrap the instantiation expression in parentheses, or delete the type arguments.': '写了类型参数的表达式后面不能直接接属性，请加括号，或去掉类型参数', // prettier-ignore
  'Tuple members must be labeled with a simple identifier.': '元组成员的标签要是一个简单的名字',
  'A required element cannot follow an optional element.': '可省略的元素后面不能有必需的元素',
  "'interface' declarations must be followed by an identifier.": 'interface 后面要写名字',
  'A binding pattern parameter cannot be optional in an implementation signature.': '解构的参数不能用“?”标为可省略',
  "'readonly' modifier can only appear on a property declaration or index signature.": 'readonly 只能用在属性或索引签名前', // prettier-ignore
  "'readonly' type modifier is only permitted on array and tuple literal types.": 'readonly 只能用在数组或元组的类型前',
  'This syntax is reserved in files with the .mts or .cts extension. Add a trailing comma, as in `<T,>() => ...`.': '类型参数后面要加逗号，如 <T,>() => …', // prettier-ignore
  'This syntax is reserved in files with the .mts or .cts extension. Use an `as` expression instead.': '请用 as 标注类型', // prettier-ignore
  'Single type parameter {} should have a trailing comma. Example usage: <{},>.':
    '单个的类型参数 {} 后面要加逗号：<{},>',
  'Type annotations must come before default assignments, e.g. instead of `age = 25: number` use `age: number = 25`.': '类型要写在默认值前面，如 age: number = 25', // prettier-ignore
  'A type-only import can specify a default import or named bindings, but not both.': 'import type 里不能既有默认导入又有花括号', // prettier-ignore
  "The 'type' modifier cannot be used on a named export when 'export type' is used on its export statement.": 'export type 的花括号里不用再写 type', // prettier-ignore
  "The 'type' modifier cannot be used on a named import when 'import type' is used on its import statement.": 'import type 的花括号里不用再写 type', // prettier-ignore
  'Trailing comma is not allowed at the end of generics.': '类型参数的末尾不能有逗号',
  'Type argument list cannot be empty.': '尖括号里要写类型',
  'Type parameter list cannot be empty.': '尖括号里要写类型参数',
  'Did not expect a type annotation here.': '这里不能标注类型',
  'Unexpected type cast in parameter position.': '参数里不能转换类型',
  'Argument in a type import must be a string literal.': '类型里的 import() 只能写字符串',
  'Name in a signature must be an Identifier, ObjectPattern or ArrayPattern, instead got {}.': '签名的参数要是名字或解构的模式，这里却是 {}', // prettier-ignore
  // numbers, texts, comments
  'Invalid number': '数的写法不对',
  'Expected number in radix {}': '这里要写 {} 进制的数字',
  'Identifier directly after number': '数的后面紧接着字母',
  'Numeric separator must be exactly one underscore': '数字之间只能用一个下划线分隔',
  'Numeric separator is not allowed at the first of digits': '下划线不能写在数字的最前面',
  'Numeric separator is not allowed at the last of digits': '下划线不能写在数字的最后面',
  'Numeric separator is not allowed in legacy octal numeric literals': '以 0 开头的数里不能用下划线',
  'Octal literal in strict mode': '不能用以 0 开头的八进制写法',
  'Octal literal in template string': '模板字符串里不能用八进制转义',
  'Invalid escape sequence': '字符串里的转义写法不对',
  'Invalid escape sequence in template string': '模板字符串里的转义写法不对',
  'Bad escape sequence in untagged template literal': '模板字符串里的转义写法不对',
  'Bad character escape sequence': '字符的转义写法不对',
  'Expecting Unicode escape sequence \\uXXXX': '反斜杠在这里只能写成 \\uXXXX 的形式',
  'Invalid Unicode escape': 'Unicode 转义写法不对',
  'Code point out of bounds': '没有这个编号的字符',
  'Unterminated string constant': '字符串缺少结束的引号',
  'Unterminated template': '模板字符串缺少结束的反引号',
  'Unterminated template literal': '模板字符串缺少结束的反引号',
  'Unterminated comment': '注释没有写完，缺少 */',
  'Unterminated regular expression': '正则表达式没有写完，缺少结束的“/”',
  // regular expressions
  'Invalid regular expression flag': '正则表达式没有这个标志',
  'Duplicate regular expression flag': '正则表达式的标志写了两次',
  "Unmatched ')'": '右括号没有对应的左括号',
  'Lone quantifier brackets': '花括号要加反斜杠',
  'Invalid escape': '转义写法不对',
  'Invalid unicode escape': 'Unicode 转义写法不对',
  'Invalid class escape': '方括号里的转义写法不对',
  'Invalid named capture referenced': '引用的分组名不存在',
  'Invalid named reference': '对分组名的引用写法不对',
  'Nothing to repeat': '重复符号前没有可以重复的内容',
  'Invalid quantifier': '重复符号写法不对',
  'Incomplete quantifier': '重复符号没有写完',
  'numbers out of order in {} quantifier': '花括号里的两个数顺序反了',
  'Unterminated group': '分组缺少右括号',
  'Invalid group': '分组写法不对',
  'Duplicate regular expression modifiers': '修饰符写了两次',
  'Invalid regular expression modifiers': '修饰符写法不对',
  'Duplicate capture group name': '分组名重复',
  'Invalid capture group name': '分组名写法不对',
  'Invalid property name': '没有这个 Unicode 属性',
  'Invalid property value': 'Unicode 属性没有这个值',
  'Unterminated character class': '缺少右方括号',
  'Invalid character class': '方括号里的范围写法不对',
  'Invalid character in character class': '方括号里有不能直接写的字符',
  'Range out of order in character class': '方括号里的范围顺序反了',
  'Negated character class may contain strings': '带“^”的方括号里不能有多个字符的字符串',
};

const ofRegularExpressions = /^Invalid regular expression: (\/[^]*\/): ([^]*)$/;

/** A parser's message in the reader's language; null if there is no translation. */
export function complaintIn(locale: Locale, message: string): string | null {
  const regular = ofRegularExpressions.exec(message);
  if (regular) {
    const [, source, complaint] = regular;
    const reason = complaintIn(locale, complaint);
    return reason && (locale === 'zh' ? `正则表达式 ${source} 不对：${reason}` : message);
  }
  for (const [form, translated] of Object.entries(complaints)) {
    const parts = partsIn(withoutStop(form), withoutStop(message));
    if (!parts) continue;
    const inEnglish = typeof translated === 'string' ? form : translated.en;
    const wanted = locale === 'en' ? inEnglish : typeof translated === 'string' ? translated : translated.zh;
    return withoutStop(putParts(wanted, parts));
  }
  return null;
}

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');
