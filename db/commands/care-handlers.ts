import type { calibrationCommands } from '../../shared/contract/calibration-commands.ts';
import type { careCommands } from '../../shared/contract/care-commands.ts';
import type { CommandName } from '../../shared/contract/commands.ts';
import type { reportCommands } from '../../shared/contract/report-commands.ts';
import { chooseCalibration, closeRound, compareCalibration } from './calibration.ts';
import { changeDeskSettings, readCare, readDeskSettings, saveCare } from './care-settings.ts';
import { answerConcern, listConcerns } from './concerns.ts';
import { declareInterest, listPassed, passOn, takeBack } from './desk-pass.ts';
import { raiseConcern, reportIdentity } from './desk-report.ts';
import { handOver, listReports } from './desk-reports.ts';
import { readSitting } from './desk-sitting.ts';
import type { Handler } from './handler.ts';
import { dismissIdentity, listIdentities, revealIdentity } from './identity-list.ts';
import { countIdentity, redactIdentity } from './identity-redact.ts';

type CareCommandName = keyof typeof careCommands | keyof typeof reportCommands | keyof typeof calibrationCommands;

/** Care for those who read, and what they leave for others. */
export const careHandlers: { readonly [N in CareCommandName & CommandName]: Handler<N> } = {
  'care.read': readCare,
  'care.save': saveCare,
  'desk.settings': readDeskSettings,
  'desk.save-settings': changeDeskSettings,
  'desk.sitting': readSitting,
  'desk.pass-on': passOn,
  'desk.declare-interest': declareInterest,
  'desk.take-back': takeBack,
  'desk.passed': listPassed,
  'desk.report-identity': reportIdentity,
  'desk.raise-concern': raiseConcern,
  'desk.reports': listReports,
  'desk.hand-over': handOver,
  'identity.list': listIdentities,
  'identity.reveal': revealIdentity,
  'identity.count': countIdentity,
  'identity.redact': redactIdentity,
  'identity.dismiss': dismissIdentity,
  'concern.list': listConcerns,
  'concern.answer': answerConcern,
  'calibration.choose': chooseCalibration,
  'calibration.compare': compareCalibration,
  'calibration.close': closeRound,
};
