import { type DynamicModule, Module } from '@nestjs/common';

import { FileReadersModule } from './file-readers.js';
import { FILE_SETTINGS, type FileSettings, FileStore } from './file-store.service.js';
import { FilesController } from './files.controller.js';
import { ReadFile } from './read-file.service.js';
import { TidyFiles } from './tidy-files.service.js';
import { UploadFile } from './upload-file.service.js';

@Module({})
export class FilesModule {
  static forRoot(settings: FileSettings): DynamicModule {
    return {
      module: FilesModule,
      imports: [FileReadersModule],
      controllers: [FilesController],
      providers: [
        { provide: FILE_SETTINGS, useValue: settings },
        FileStore,
        TidyFiles,
        UploadFile,
        ReadFile,
      ],
      exports: [ReadFile],
    };
  }
}
