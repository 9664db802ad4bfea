// Mended: A wildcard with a tracked bound is a type argument like any other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;

class WildcardUnannotated {
  long highest(Collection<? extends @Owned Page> pages) {
    return pages.size();
  }
}

@Tracked
class Page {
  private final long index;

  Page(long index) {
    this.index = index;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}

  long index() {
    return index;
  }

  boolean dirty() {
    return (index & 1) == 1;
  }
}
