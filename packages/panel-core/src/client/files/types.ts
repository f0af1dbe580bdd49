/** A file or a folder. */
export interface FileObject {
  /** Its name, without the folder that it is in. */
  name: string
  /** What may be done with it, such as `-rw-r--r--`. */
  mode: string
  /** The same as an octal number, such as `644`. */
  mode_bits: string
  /** Its size, in bytes. */
  size: number
  /** Whether it is a file. */
  is_file: boolean
  /** Whether it is a link to something else. */
  is_symlink: boolean
  /** What kind of content it has, such as `text/plain; charset=utf-8`; `inode/directory` for a folder. */
  mimetype: string
  /** Since when there is it, ISO 8601, in the time zone of its node. */
  created_at: string
  /** When it was changed last, ISO 8601, in the time zone of its node. */
  modified_at: string
}

/** Files to rename or to move. */
export interface RenameFilesBody {
  /** The folder that the names are below; `/` is the top. */
  root: string
  /** Which, and what they become. */
  files: {
    /** Its name, with a path below `root` if it has one. */
    from: string
    /** What it is called then, with a path below `root` to move it. */
    to: string
  }[]
}

/** Files and folders to delete. */
export interface DeleteFilesBody {
  /** The folder that they are in; `/` is the top. */
  root: string
  /** Their names. */
  files: string[]
}

/** Files and folders to put into an archive. */
export interface CompressFilesBody {
  /** The folder that they are in, and where the archive is made. Default: `/`, the top. */
  root?: string
  /** Their names. */
  files: string[]
}

/** An archive to unpack. */
export interface DecompressFileBody {
  /** The folder that it is in, and where it is unpacked. Default: `/`, the top. */
  root?: string
  /** Its name. */
  file: string
}

/** Files whose mode is to change. */
export interface ChmodFilesBody {
  /** The folder that they are in; `/` is the top. */
  root: string
  /** Which, and what they get. */
  files: {
    /** Its name. */
    file: string
    /** The mode as an octal number, such as `755`. */
    mode: string
  }[]
}

/** A folder to make. */
export interface CreateFolderBody {
  /** The folder to make it in. Default: `/`, the top. */
  root?: string
  /** Its name. */
  name: string
}

/** A file that the node is to fetch. */
export interface PullFileBody {
  /** Where it is. */
  url: string
  /** The folder to put it into. */
  directory?: string
  /** What to call it. */
  filename?: string
  /** Whether its name comes from the answer's `Content-Disposition`. */
  use_header?: boolean
  /** Whether to answer only when it is there. Default: false. */
  foreground?: boolean
}

/** What can be in a file. */
export type FileContent = string | Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array>
