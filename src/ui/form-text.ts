/** What was typed into one field of a form, on one line, without blanks at its ends. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
