const escape = (text) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An address within a package, as a manifest writes it. */
const href = (path) => escape(path.split('/').map(encodeURIComponent).join('/'));

const metadata = (schema) => `<metadata><schema>ADL SCORM</schema><schemaversion>${schema}</schemaversion></metadata>`;

const dialects = {
  1.2: {
    spaces:
      'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    schema: '1.2',
    kind: 'adlcp:scormtype="sco"',
    ofItem: '',
    ofOrganization: '',
  },
  2004: {
    spaces:
      'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
    schema: '2004 4th Edition',
    kind: 'adlcp:scormType="sco"',
    // without it a platform marks the course as done once it has been opened
    ofItem:
      '\n        <imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>',
    ofOrganization: '\n      <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>',
  },
};

/**
 * The manifest of a package with one lesson, which starts at `launch`. The files are all of the package except the
 * manifest itself.
 */
export function manifest({ version, identifier, title, launch, files }) {
  const { spaces, schema, kind, ofItem, ofOrganization } = dialects[version];
  const listed = [...files].sort().map((path) => `      <file href="${href(path)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="1.0" ${spaces}>
  ${metadata(schema)}
  <organizations default="course">
    <organization identifier="course">
      <title>${escape(title)}</title>
      <item identifier="lesson" identifierref="pages">
        <title>${escape(title)}</title>${ofItem}
      </item>${ofOrganization}
    </organization>
  </organizations>
  <resources>
    <resource identifier="pages" type="webcontent" ${kind} href="${href(launch)}">
${listed.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
