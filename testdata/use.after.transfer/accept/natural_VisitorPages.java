// A visitor sees every page during the call; what it captures is plain data.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class VisitorPages {
  private final List<@Owned Page> pages = new ArrayList<>();

  void add(@Owned Page page) {
    pages.add(page);
  }

  void forEach(@RunsNow PageVisitor visitor) {
    for (Page page : pages) {
      visitor.visit(page);
    }
  }

  int dirtyBytes() {
    int[] sum = new int[1];
    forEach(
        page -> {
          if (page.isDirty()) {
            sum[0] += page.size();
          }
        });
    return sum[0];
  }

  @Nullable String firstTorn() {
    StringBuilder name = new StringBuilder();
    forEach(page -> name.append(name.length() == 0 && page.isTorn() ? page.name() : ""));
    return name.length() == 0 ? null : name.toString();
  }

  void free() {
    while (!pages.isEmpty()) {
      pages.remove(pages.size() - 1).free();
    }
  }
}

interface PageVisitor {
  void visit(@Borrowed Page page);
}

@Tracked
interface Page {
  boolean isDirty();

  boolean isTorn();

  int size();

  String name();

  void free(@Owned Page this);
}
