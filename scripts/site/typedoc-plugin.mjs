/** A TypeDoc plugin: guides are listed under their headings, by what a reader comes for; their addresses keep the names of their files. */
import { Comment, CommentTag, Converter, ReflectionKind, RendererEvent } from 'typedoc';
import { API, groupOf, groupOrder, placeOf } from './groups.mjs';

const packageName = 'incentive-audit';

export function load(app) {
  app.on('bootstrapEnd', () => app.options.setValue('groupOrder', groupOrder));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) {
      document.name = document.name.replace(/^docs\//, '');
      document.frontmatter.group = groupOf(document.name);
    }
    for (const entry of project.getReflectionsByKind(ReflectionKind.Module)) {
      entry.comment ??= new Comment();
      entry.comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: API }]));
    }
    project.childrenIncludingDocuments?.sort((a, b) => placeOf(a.name) - placeOf(b.name));
  });
  // When rendering begins, addresses are settled.
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) {
      const text = document.content.map((part) => part.text).join('');
      const [, heading = document.name] = /^# (.+)$/m.exec(text) ?? [];
      document.name = heading.replaceAll('`', '');
    }
    for (const entry of project.getReflectionsByKind(ReflectionKind.Module)) {
      entry.name = entry.name === 'index' ? packageName : `${packageName}/${entry.name}`;
    }
  });
}
