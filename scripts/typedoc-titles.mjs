/** A TypeDoc plugin: guides and rule pages are listed under their headings; their addresses keep the names of their files. */
import { ReflectionKind, RendererEvent } from 'typedoc';

export function load(app) {
  // When rendering begins, addresses are settled.
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const document of project.getReflectionsByKind(ReflectionKind.Document)) {
      const text = document.content.map((part) => part.text).join('');
      const [, heading] = /^# (.+)$/m.exec(text) ?? [];
      const folder = document.name.slice(0, document.name.lastIndexOf('/') + 1);
      if (heading !== undefined) document.name = `${folder}${heading.replaceAll('`', '')}`;
    }
  });
}
