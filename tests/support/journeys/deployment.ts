import { cp, mkdtemp, readFile, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './journey-server.ts';

const filesFolder = 'dist/client/assets/patient';
const hashedName = /\.(js|css|woff2)$/u;
/** Beside the files themselves, these name them: a page, the worker, and the list that pages are made from. */
const namingFiles = ['index.html', 'service-worker.js', '.vite/patient.json'].map(
  (file) => `dist/client/${file}`,
);

/** The name that a file has once another build is deployed. */
export function nameInAnotherBuild(name: string): string {
  return name.replace(hashedName, '-anew.$1');
}

/** A copy of the built project, of which a server can be started, and another build deployed. */
export class Deployment {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<Deployment> {
    const folder = await mkdtemp(join(tmpdir(), 'exosome-deployment-'));
    for (const part of ['src', 'dist', 'package.json']) {
      await cp(join(projectRoot, part), join(folder, part), { recursive: true });
    }
    await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
    return new Deployment(folder);
  }

  /** Gives every file of the patient's pages another name, as a build does that changed them all. */
  async deployAnotherBuild(): Promise<void> {
    const folder = join(this.folder, filesFolder);
    const files = await readdir(folder);
    const names = files.filter((file) => hashedName.test(file));
    // The smaller copies are of the build before.
    for (const file of files) if (!hashedName.test(file)) await rm(join(folder, file));
    const naming = [
      ...names.filter((name) => !name.endsWith('.woff2')).map((name) => join(folder, name)),
      ...namingFiles.map((file) => join(this.folder, file)),
    ];
    for (const file of naming) {
      const before = await readFile(file, 'utf8');
      const after = names.reduce(
        (text, name) => text.replaceAll(name, nameInAnotherBuild(name)),
        before,
      );
      await writeFile(file, after);
      await rm(`${file}.br`, { force: true });
      await rm(`${file}.gz`, { force: true });
    }
    for (const name of names)
      await rename(join(folder, name), join(folder, nameInAnotherBuild(name)));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
