import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { Roles } from '../common/access.js';
import { Answers } from '../common/answers.js';
import { idSchema } from '../common/schemas.js';
import { type VerificationView, verificationView } from './verification.dto.js';
import { VerifyParticipation } from './verify-participation.service.js';

@ApiTags('participations')
@Controller('v1/participations/:id/verification')
export class VerificationController {
  constructor(private readonly verifying: VerifyParticipation) {}

  /** Replays the whole record: a matter of seconds for a long one. */
  @Get()
  @Roles('administrator')
  @Answers(200, 'Whether what is stored follows from the records, unaltered.', verificationView)
  async verify(@Param('id', { schema: idSchema }) id: string): Promise<VerificationView> {
    const findings = await this.verifying.execute(id);
    return { sound: findings.length === 0, findings };
  }
}
