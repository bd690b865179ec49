import { GRADES } from '../evidence/Grade';
import type { JudgedClaim, RequirementResult } from './Assessment';

/** A requirement as judged, before its sentence is written. */
export type WithoutReason = Omit<RequirementResult, 'reason'>;

const READ_AT: Record<string, string> = {
  annotation: 'the annotations',
  catalog: 'the catalog',
  attestation: 'attestations',
};

function place(claim: JudgedClaim): string {
  const via = claim.impliedBy ? `, through ${claim.impliedBy}` : '';
  const date = claim.date ? ` as of ${claim.date}` : '';
  if (claim.author) {
    return `${claim.author} attests it${date}${via}`;
  }
  if (!claim.key) {
    return `${claim.source} reports it${date}${via}`;
  }
  return claim.value === undefined
    ? `\`${claim.key}\` shows it${via}`
    : `\`${claim.key}\` says \`${claim.value}\`${via}`;
}

function denial(claim: JudgedClaim): string {
  const date = claim.date ? ` as of ${claim.date}` : '';
  if (claim.author) {
    return `${claim.author} denies it${date}`;
  }
  return claim.key
    ? `\`${claim.key}\` says \`${claim.value ?? 'no'}\``
    : `${claim.source} saw that it is not${date}`;
}

/** The strongest of the claims, the first where several are as strong. */
function strongest(claims: JudgedClaim[]): JudgedClaim {
  return claims.reduce((best, claim) =>
    GRADES.indexOf(claim.grade) > GRADES.indexOf(best.grade) ? claim : best,
  );
}

function said(result: WithoutReason, met: boolean): JudgedClaim[] {
  return result.claims.filter(c => c.standing === 'current' && c.met === met);
}

function whereNobodyLooked(sources: string[]): string {
  const read = sources.map(source => READ_AT[source] ?? source);
  return read.length > 0
    ? `nothing in ${read.join(', ')} speaks of it`
    : 'no source was read';
}

/**
 * One sentence that says why a requirement has its status, naming key and value as written.
 *
 * @param sources - the sources that were read, for what nobody speaks of.
 * @param asker - what asks for the minimum grade, in the model's own words: "stage 3"
 */
export function reasonOf(
  result: WithoutReason,
  sources: string[],
  asker: string,
): string {
  const dissent = result.conflict ? '; sources disagree' : '';
  switch (result.status) {
    case 'met': {
      const claim = strongest(said(result, true));
      return `Met: ${place(claim)} (${claim.grade})${dissent}.`;
    }
    case 'not-applicable':
      return `Not applicable: ${
        result.excused?.cause === 'not-applicable'
          ? result.excused.because
          : 'excused'
      }.`;
    case 'waived': {
      const waiver =
        result.excused?.cause === 'waived' ? result.excused.waiver : undefined;
      const by = waiver?.approvedBy ? `, approved by ${waiver.approvedBy}` : '';
      return `Waived until ${waiver?.until}: ${waiver?.reason}${by}.`;
    }
    case 'unproven': {
      const claim = strongest(said(result, true));
      return `Said, not proven: ${place(claim)}, which is ${
        claim.grade
      }; ${asker} asks for ${result.minimumGrade} evidence${dissent}.`;
    }
    case 'missing':
      return `Not met: ${denial(strongest(said(result, false)))}${dissent}.`;
    case 'stale': {
      const ended = result.claims
        .filter(c => c.standing === 'expired')
        .sort((a, b) => (a.expires! < b.expires! ? 1 : -1))[0];
      return `Out of date: ${place(ended)}, which held until ${ended.expires}.`;
    }
    default:
      return `Unknown: ${whereNobodyLooked(sources)}${
        result.hint ? `, but you seem to do this: ${result.hint.seen}` : ''
      }.`;
  }
}
