/** A text as a page of a PDF writes it: only ASCII. */
const written = (text: string) => `(${text.replace(/[^\x20-\x7e]/g, '?').replace(/[()\\]/g, String.raw`\$&`)}) Tj T*`

/** A document of one page, small and valid. */
export function pdf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const content = `BT /F1 12 Tf 72 770 Td 16 TL ${lines.map(written).join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  // Readers find objects by where they begin.
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  return new TextEncoder().encode(`${text}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`)
}
