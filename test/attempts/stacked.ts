import type { Trick } from './trick';

const lines = '<i class="q7">{A}</i><i class="q7">{Z}</i>';

/** Digits of one number in boxes below each other, which the source's tags run together. */
export const stacked: readonly Trick[] = [
  { name: 'blocks by their own style', cell: '<span style="display:block">{A}</span><span style="display:block">{Z}</span>' },
  { name: 'blocks by a class', cell: lines, css: '.q7{display:block}' },
  { name: 'the last digit in a block', cell: '{A}<b class="q7">{Z}</b>', css: '.q7{display:block}' },
  { name: 'the first digits in a block', cell: '<b class="q7">{A}</b>{Z}', css: '.q7{display:block}' },
  { name: 'flexible boxes', cell: lines, css: '.q7{display:flex}' },
  {
    name: 'a column of a flexible box',
    cell: '<span class="q7"><i>{A}</i><i>{Z}</i></span>',
    css: '.q7{display:flex;flex-direction:column}',
  },
  { name: 'rows of a grid', cell: '<span class="q7"><i>{A}</i><i>{Z}</i></span>', css: '.q7{display:grid}' },
  { name: 'tables', cell: lines, css: '.q7{display:table}' },
  { name: 'items of a list', cell: lines, css: '.q7{display:list-item;list-style:none}' },
  { name: 'boxes as wide as the cell', cell: lines, css: '.q7{display:inline-block;width:100%}' },
  { name: 'floats below each other', cell: lines, css: '.q7{float:left;clear:both}', drawn: true },
];
