import type { Calls } from './types.js'

/** Every operation of files, with every parameter that it has. */
export const calls: Calls = {
  'client.servers.files.list': ({ client }) => client.files.list('1a7ce997', '/logs'),
  'client.servers.files.read': ({ client }) => client.files.read('1a7ce997', '/a.txt'),
  'client.servers.files.getDownloadUrl': ({ client }) => client.files.getDownloadUrl('1a7ce997', '/a.txt'),
  'client.servers.files.getUploadUrl': ({ client }) => client.files.getUploadUrl('1a7ce997'),
  'client.servers.files.rename': ({ client }) => client.files.rename('1a7ce997', { root: '/', files: [{ from: 'a', to: 'b' }] }),
  'client.servers.files.copy': ({ client }) => client.files.copy('1a7ce997', '/a.txt'),
  'client.servers.files.write': ({ client }) => client.files.write('1a7ce997', '/a.txt', 'text'),
  'client.servers.files.compress': ({ client }) => client.files.compress('1a7ce997', { root: '/', files: ['a'] }),
  'client.servers.files.decompress': ({ client }) => client.files.decompress('1a7ce997', { root: '/', file: 'a.tar.gz' }),
  'client.servers.files.delete': ({ client }) => client.files.delete('1a7ce997', { root: '/', files: ['a'] }),
  'client.servers.files.createFolder': ({ client }) => client.files.createFolder('1a7ce997', { root: '/', name: 'dir' }),
  'client.servers.files.chmod': ({ client }) => client.files.chmod('1a7ce997', { root: '/', files: [{ file: 'a', mode: '755' }] }),
  'client.servers.files.pull': ({ client }) =>
    client.files.pull('1a7ce997', {
      url: 'https://example.com/a.zip',
      directory: '/',
      filename: 'a.zip',
      use_header: true,
      foreground: true,
    }),
}
