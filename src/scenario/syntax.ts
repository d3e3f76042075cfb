/** What the parser's error codes mean, for a person. */
import type { ErrorCode } from 'yaml';
import type { Words } from '../core/terms.ts';

/** What was found and what YAML wants there. */
export const SYNTAX: Readonly<Record<ErrorCode, { readonly found: Words; readonly expected: Words }>> = {
  ALIAS_PROPS: {
    found: { en: 'an alias with properties', ru: 'псевдоним со свойствами' },
    expected: { en: 'the text itself', ru: 'сам текст, без ссылки' },
  },
  BAD_ALIAS: {
    found: { en: 'a broken alias', ru: 'неверный псевдоним' },
    expected: {
      en: 'a text; put it in quotes if it begins with *',
      ru: 'текст; если он начинается с *, возьмите его в кавычки',
    },
  },
  BAD_COLLECTION_TYPE: {
    found: { en: 'a tag that does not fit', ru: 'неподходящий тег' },
    expected: { en: 'no tag', ru: 'значение без тега' },
  },
  BAD_DIRECTIVE: {
    found: { en: 'a directive', ru: 'директива' },
    expected: { en: 'a file without % lines', ru: 'файл без строк, которые начинаются с %' },
  },
  BAD_DQ_ESCAPE: {
    found: {
      en: 'an unknown escape after a backslash',
      ru: 'неизвестная escape-последовательность',
    },
    expected: {
      en: 'single quotes, or a doubled backslash',
      ru: 'одинарные кавычки или удвоенная обратная косая черта',
    },
  },
  BAD_INDENT: {
    found: { en: 'an indent that does not line up', ru: 'сбитый отступ' },
    expected: {
      en: 'the same number of spaces as the lines of its block',
      ru: 'столько же пробелов, сколько у строк того же блока',
    },
  },
  BAD_PROP_ORDER: {
    found: { en: 'an anchor or tag out of place', ru: 'якорь или тег не на месте' },
    expected: { en: 'neither anchors nor tags', ru: 'ни якорей, ни тегов' },
  },
  BAD_SCALAR_START: {
    found: { en: 'a text that begins with a reserved mark', ru: 'текст, который начинается со служебного знака' },
    expected: { en: 'quotes around the text', ru: 'кавычки вокруг текста' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: { en: 'two keys on one line', ru: 'два ключа в одной строке' },
    expected: {
      en: 'one key on a line; a text with a colon in quotes',
      ru: 'один ключ в строке; текст с двоеточием – в кавычках',
    },
  },
  BLOCK_IN_FLOW: {
    found: { en: 'an indented block inside brackets', ru: 'блок с отступом внутри скобок' },
    expected: { en: 'one way of writing at a time', ru: 'один способ записи' },
  },
  DUPLICATE_KEY: {
    found: { en: 'a key that stands here already', ru: 'ключ, который здесь уже есть' },
    expected: { en: 'each key once', ru: 'каждый ключ один раз' },
  },
  IMPOSSIBLE: {
    found: { en: 'something that cannot be read', ru: 'то, что нельзя прочесть' },
    expected: { en: 'plain YAML', ru: 'обычный YAML' },
  },
  KEY_OVER_1024_CHARS: {
    found: { en: 'a key of more than 1,024 characters', ru: 'ключ длиннее 1024 знаков' },
    expected: { en: 'a short key', ru: 'короткий ключ' },
  },
  MISSING_CHAR: {
    found: { en: 'something not closed', ru: 'что-то не закрыто' },
    expected: {
      en: 'the closing quote or bracket, or a comma, or a space after a colon',
      ru: 'закрывающая кавычка или скобка, запятая либо пробел после двоеточия',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    found: { en: 'a key over several lines', ru: 'ключ в несколько строк' },
    expected: { en: 'a key on one line', ru: 'ключ в одну строку' },
  },
  MULTIPLE_ANCHORS: {
    found: { en: 'anchors', ru: 'якоря' },
    expected: { en: 'a file without anchors', ru: 'файл без якорей' },
  },
  MULTIPLE_DOCS: {
    found: { en: 'a second document after ---', ru: 'второй документ после ---' },
    expected: { en: 'one document in a file', ru: 'один документ в файле' },
  },
  MULTIPLE_TAGS: { found: { en: 'tags', ru: 'теги' }, expected: { en: 'a file without tags', ru: 'файл без тегов' } },
  NON_STRING_KEY: {
    found: { en: 'a key that is not a text', ru: 'ключ, который не является текстом' },
    expected: { en: 'a text as key', ru: 'текст в качестве ключа' },
  },
  RESOURCE_EXHAUSTION: {
    found: { en: 'nesting that is too deep', ru: 'слишком глубокая вложенность' },
    expected: { en: 'the depth that a scenario needs', ru: 'глубина, которая нужна сценарию' },
  },
  TAB_AS_INDENT: {
    found: { en: 'a tab as indent', ru: 'табуляция в отступе' },
    expected: { en: 'spaces', ru: 'пробелы' },
  },
  TAG_RESOLVE_FAILED: {
    found: { en: 'a tag', ru: 'тег' },
    expected: { en: 'a file without tags', ru: 'файл без тегов' },
  },
  UNEXPECTED_TOKEN: {
    found: { en: 'a mark out of place', ru: 'знак не на месте' },
    expected: { en: 'a key and its value, or an entry of a list', ru: 'ключ и его значение либо элемент списка' },
  },
};
