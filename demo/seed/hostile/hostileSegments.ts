import type { Membership } from '../tables/segmentNames';

const contents: readonly (string | null)[] = [
  '{"Segments":["Test_Segment","Test_Segment"," Test_Segment "]}',
  '["Test_Segment","<script>alert(1)</script>",null,7,"",true]',
  '[{"DisplayName":"Named by an object"},{"id":"no-name"},{}]',
  JSON.stringify('["In_A_Text"]'),
  JSON.stringify(JSON.stringify({ Segments: ['In_A_Text_In_A_Text'] })),
  '{"segments":["Lower_Case_Key"],"Other":["Not_A_Segment"]}',
  '{"Segments":"Not_A_List"}',
  '{"__proto__":["polluted"]}',
  '["cut off"',
  '{}',
  '[]',
  'null',
  '',
  null,
  JSON.stringify({ Segments: ['S'.repeat(500), '🏔️ Gipfelstürmer', 'عملاء مميزون', '   '] }),
];

export const hostileSegments: readonly Membership[] = contents.map((segments, position) => ({
  segments,
  provider: position % 2 === 0 ? 'Audience insights' : 'Another app',
  name: `Trap ${position + 1}`,
}));
