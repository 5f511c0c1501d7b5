import { Controller, Get, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiProduces, ApiTags } from '@nestjs/swagger';
import contentDisposition from 'content-disposition';
import type { Request, Response } from 'express';

import { Asker, SignedIn } from '../common/access.js';
import { Answers } from '../common/answers.js';
import { type Principal } from '../common/principal.js';
import { idSchema } from '../common/schemas.js';
import { FILE_KINDS } from './file-kinds.js';
import { type FileView, fileView } from './files.dto.js';
import { ReadFile } from './read-file.service.js';
import { UploadFile } from './upload-file.service.js';

const MEDIA_TYPES = FILE_KINDS.map((kind) => kind.mediaType);

@ApiTags('files')
@Controller('v1/files')
export class FilesController {
  constructor(
    private readonly uploading: UploadFile,
    private readonly reading: ReadFile,
  ) {}

  /** The body is the file itself, so that nothing has to be taken apart and all of it streams. */
  @Post()
  @SignedIn()
  @ApiConsumes(...MEDIA_TYPES)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({
    name: 'X-File-Name',
    required: true,
    description: 'The bare file name in percent-encoded UTF-8.',
    schema: { type: 'string' },
  })
  @Answers(201, 'The stored file.', fileView)
  upload(@Asker() principal: Principal, @Req() request: Request): Promise<FileView> {
    const headers = {
      contentType: request.headers['content-type'],
      contentLength: request.headers['content-length'],
      fileName: request.header('x-file-name'),
    };
    return this.uploading.execute(principal, headers, request);
  }

  /** Always a download: what a stranger handed in is never shown inside this origin. */
  @Get(':id')
  @SignedIn()
  @ApiProduces(...MEDIA_TYPES)
  @Answers(200, 'The content of the file.')
  async download(
    @Asker() principal: Principal,
    @Param('id', { schema: idSchema }) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { file, content } = await this.reading.execute(principal, id);
    response.set({
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
      ETag: `"${file.sha256}"`,
    });
    return new StreamableFile(content, {
      type: file.mediaType,
      length: file.size,
      disposition: contentDisposition(file.name),
    });
  }
}
