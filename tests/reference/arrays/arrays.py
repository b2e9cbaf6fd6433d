"""Records arrays as NumPy writes them, and archives as Python does: python3 tests/reference/arrays/arrays.py > tests/reference/arrays/arrays.json

Recorded with NumPy 1.24 (Debian); NumPy 2.4 writes the same bytes, objects aside.
"""

import base64
import gzip
import io
import json
import tarfile
import zipfile
import zlib

import numpy as np

cases = []


def text(data):
    return base64.b64encode(data).decode()


def numbers(array):
    return [repr(float(value)) for value in np.asarray(array).astype(np.float64).ravel()]


def npy(name, array, version=None, header=lambda data: data):
    stream = io.BytesIO()
    np.lib.format.write_array(stream, np.asanyarray(array), version=version)
    data = header(stream.getvalue())
    assert np.array_equal(np.load(io.BytesIO(data)), array, equal_nan=np.asarray(array).dtype.kind == 'f'), name
    cases.append({'name': name, 'file': text(data), 'shape': list(np.shape(array)), 'data': numbers(array)})


def python2(data):
    """The header as Python 2 wrote it, with sizes as long integers."""
    (length,) = np.frombuffer(data[8:10], '<u2')
    header = data[10 : 10 + length].decode().rstrip().replace('(2, 3)', '(2L, 3L)')
    return data[:8] + data[8:10] + (header.ljust(length - 1) + '\n').encode() + data[10 + length :]


base = np.arange(6).reshape(2, 3)
for dtype in ['?', 'u1', 'u2', 'u4', 'u8', 'i1', 'i2', 'i4', 'i8', 'f2', 'f4', 'f8']:
    for order in '<>':
        npy(f'{order}{dtype}', base.astype(np.dtype(dtype).newbyteorder(order)))
npy('half precision', np.array([65504, 6e-8, -6.1e-5, 1 / 3, np.inf, -np.inf, np.nan], 'f2'))
npy('negative integers', np.array([-1, -(2**31), 2**40, -(2**40)], '<i8'))
npy('fortran order', np.asfortranarray(base))
npy('fortran order, three dimensions, big-endian', np.asfortranarray(np.arange(24, dtype='>i4').reshape(2, 3, 4)))
npy('a column, in both orders', np.arange(3.0).reshape(3, 1))
npy('a scalar', np.float32(7))
npy('an empty array', np.zeros((0, 3)))
npy('a transposed view', base.T)
npy('every second column', base[:, ::2])
for version in [(1, 0), (2, 0), (3, 0)]:
    npy(f'version {version[0]}', base, version)
npy('written by Python 2', base, header=python2)

stream = io.BytesIO()
np.save(stream, base)
np.save(stream, base + 10.5)
several = stream.getvalue()

refused = {}
for name, array in [
    ('text', np.array(['a', 'bc'])), ('bytes', np.array([b'a'])), ('complex', np.array([1j])),
    ('long double', np.array([1], np.longdouble)), ('dates', np.array(['2020-01-01'], 'M8[D]')),
    ('structure', np.array([(1, 2.0)], [('a', 'i4'), ('b', 'f8')])), ('objects', np.array([None, {}], object)),
]:  # fmt: skip
    stream = io.BytesIO()
    np.save(stream, array, allow_pickle=True)
    refused[name] = text(stream.getvalue())

contents = {'a.npy': base.astype('u1'), 'deep/b.npy': np.arange(3000, dtype='<i4').reshape(30, 100) % 7}
archives = {}


class NotSeekable(io.RawIOBase):
    """A stream like a pipe: sizes come behind each file, in a data descriptor."""

    def __init__(self):
        self.data = b''

    def writable(self):
        return True

    def write(self, data):
        self.data += bytes(data)
        return len(data)


stream = io.BytesIO()
np.savez(stream, **{name[:-4]: array for name, array in contents.items()})
archives['numpy.savez'] = stream.getvalue()
stream = io.BytesIO()
np.savez_compressed(stream, **{name[:-4]: array for name, array in contents.items()})
archives['numpy.savez_compressed'] = stream.getvalue()


def zipped(name, make=io.BytesIO, method=zipfile.ZIP_DEFLATED, before=b''):
    stream = make()
    stream.write(before)
    with zipfile.ZipFile(stream, 'w', method) as made:
        made.writestr(zipfile.ZipInfo('deep/'), b'')
        for path, array in contents.items():
            info = zipfile.ZipInfo(path)
            info.compress_type = method
            with made.open(info, 'w', force_zip64='zip64' in name) as file:
                np.save(file, array)
        made.comment = b'PK\x05\x06 a comment' if 'comment' in name else b''
    archives[name] = stream.data if isinstance(stream, NotSeekable) else stream.getvalue()


zipped('zip, deflated')
zipped('zip, stored', method=zipfile.ZIP_STORED)
zipped('zip, into a pipe', NotSeekable)
zipped('zip, stored, into a pipe', NotSeekable, zipfile.ZIP_STORED)
zipped('zip, zip64', method=zipfile.ZIP_STORED)
zipped('zip, zip64, into a pipe', NotSeekable)
zipped('zip, with a comment that looks like its end')
zipped('zip, behind a program', before=b'#!/bin/sh\n' * 3)
for kind in [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT]:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode='w', format=kind) as made:
        folder = tarfile.TarInfo('deep')
        folder.type = tarfile.DIRTYPE
        made.addfile(folder)
        for path, array in contents.items():
            file = io.BytesIO()
            np.save(file, array)
            info = tarfile.TarInfo(path.replace('deep/', 'deep/' * 10 + 'd' * 60 + '/'))
            info.size = file.tell()
            file.seek(0)
            made.addfile(info, file)
    archives[f'tar, {["ustar", "GNU", "PAX"][kind]}'] = zlib.compress(stream.getvalue(), 9)

stream = io.BytesIO()
with zipfile.ZipFile(stream, 'w', zipfile.ZIP_LZMA) as made:
    made.writestr('a', 'b' * 100)
lzma = stream.getvalue()

plain = b''.join(bytes([value % 251]) * (value % 17) for value in range(900))
named = io.BytesIO()
with gzip.GzipFile('plain.bin', 'wb', 9, named, mtime=0) as file:
    file.write(plain)
members = b''.join(gzip.compress(plain[i : i + 1000], mtime=0) for i in range(0, len(plain), 1000))
deflated = gzip.compress(plain, mtime=0)[10:]
checked = b'\x1f\x8b\x08\x1e' + bytes(6) + b'\x05\x00EXTRAname\0a comment\0'
checked += (zlib.crc32(checked) & 0xFFFF).to_bytes(2, 'little') + deflated
compressed = {
    'with a name': named.getvalue(),
    'several members': members,
    'several members, one empty, padded with zeros': members + gzip.compress(b'') + bytes(100),
    'every optional field': checked,
    'stored': gzip.compress(plain, 0),
    'zlib': zlib.compress(plain),
    'zlib, fastest': zlib.compress(plain, 1),
    'zlib, stored': zlib.compress(plain, 0),
}
for strategy in ['Z_FIXED', 'Z_HUFFMAN_ONLY', 'Z_RLE', 'Z_FILTERED']:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31, 9, getattr(zlib, strategy, 4))
    compressed[f'gzip, {strategy}'] = packer.compress(plain) + packer.flush(zlib.Z_FULL_FLUSH) + packer.flush()
assert all((zlib.decompress if name.startswith('zlib') else gzip.decompress)(data) == plain for name, data in compressed.items())

print(json.dumps({
    'numpy': np.__version__,
    'npy': cases,
    'several': text(several),
    'refused': refused,
    'contents': {name: {'shape': list(array.shape), 'data': text(array.astype('u1').tobytes())} for name, array in contents.items()},
    'archives': {name: text(data) for name, data in archives.items()},
    'lzma': text(lzma),
    'plain': text(plain),
    'compressed': {name: text(data) for name, data in compressed.items()},
}, indent=0))  # fmt: skip
