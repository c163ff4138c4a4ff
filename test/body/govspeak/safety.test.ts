import { govspeakToHtml } from 'despatch/govspeak';
import { describe, expect, it } from 'vitest';

describe('Raw HTML', () => {
  it('is sanitised wherever it stands', () => {
    const tag = '<img src="/x.png" onerror="alert(1)">';
    const places = [
      tag,
      `* ${tag}`,
      `> ${tag}`,
      `| ${tag} | b |`,
      `# ${tag}\n\n* Contents\n{:toc}`,
      `Note[^1]\n\n[^1]: ${tag}`,
      `^${tag}^`,
      `%${tag}%`,
      `$C\n${tag}\n$C`,
      `$A\n${tag}\n$A`,
      `s1. ${tag}`,
      `H<sup>${tag}</sup>`,
      `{::nomarkdown}${tag}{:/nomarkdown}`,
      `<div markdown="1">\n${tag}\n</div>`,
    ];
    for (const source of places) expect(govspeakToHtml(source), source).not.toMatch(/\sonerror\s*=/);
  });

  it('keeps no element that only components may be made of', () => {
    expect(govspeakToHtml('x<sup><select><button>y</button></select></sup>')).not.toContain('<button');
  });
});

describe('What an embed is made of', () => {
  it('shows titles as text and leaves out addresses that could run', () => {
    const html = govspeakToHtml('[Attachment: a]\n\n[AttachmentLink: a]\n\n!!1', {
      attachments: [{ id: 'a', title: '<script>x</script>', url: 'javascript:x' }],
      images: [{ id: 'i', url: 'javascript:x', caption: '<script>x</script>' }],
    });
    expect(html).not.toContain('javascript:');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt;');
  });

  it('checks the hosts of every address of a picture', () => {
    const allowedImageHosts = ['assets.publishing.service.gov.uk'];
    const html = govspeakToHtml('<img src="/a.png" srcset="https://pics.example.org/b.png 2x" alt="a">', {
      allowedImageHosts,
    });
    expect(html).toBe('<p><img src="/a.png" alt="a"></p>');
  });
});
