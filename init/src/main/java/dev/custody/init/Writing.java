package dev.custody.init;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sources with marks put in, and what they need to be imported. */
final class Writing {
  private final Map<Path, List<Edit>> edits = new HashMap<>();

  private Writing() {}

  /** Puts marks into sources. */
  static Writing of(List<Source> sources, Map<Slot, Mark> marks) {
    Writing writing = new Writing();
    for (Source source : sources) {
      List<Map.Entry<Slot, Mark>> here =
          marks.entrySet().stream()
              .filter(entry -> entry.getKey().source().file().equals(source.file()))
              .filter(entry -> entry.getKey().written() == null)
              .sorted(
                  Comparator.comparing((Map.Entry<Slot, Mark> e) -> e.getKey().offset())
                      .thenComparing(e -> e.getKey().kind()))
              .toList();
      if (!here.isEmpty()) {
        writing.edits.put(source.file(), edits(source, here));
      }
    }
    return writing;
  }

  private static List<Edit> edits(Source source, List<Map.Entry<Slot, Mark>> marks) {
    Imports imports = Imports.of(source);
    List<Edit> edits = new ArrayList<>();
    for (Map.Entry<Slot, Mark> entry : marks) {
      edits.add(entry.getKey().edit(imports.spelled(entry.getValue())));
    }
    edits.addAll(imports.edits());
    edits.sort(Comparator.comparing(Edit::offset));
    return edits;
  }

  /** Returns what is put into a source, in the order of the offsets. */
  List<Edit> edits(Source source) {
    return edits.getOrDefault(source.file(), List.of());
  }

  /** Returns a source with everything put in. */
  String text(Source source) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Edit edit : edits(source)) {
      text.append(source.text(), done, edit.offset()).append(edit.text());
      done = edit.offset();
    }
    return text.append(source.text().substring(done)).toString();
  }

  /** Returns where an offset of the written text was before; of what was put in, where it went. */
  int before(Source source, int offset) {
    int shift = 0;
    for (Edit edit : edits(source)) {
      int at = edit.offset() + shift;
      if (offset <= at) {
        break;
      } else if (offset < at + edit.text().length()) {
        return edit.offset();
      }
      shift += edit.text().length();
    }
    return offset - shift;
  }
}
