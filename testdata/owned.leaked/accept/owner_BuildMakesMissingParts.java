// What was not set is made by the build.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class BuildMakesMissingParts {
  private @Nullable @Owned Page header;
  private @Nullable @Owned Page body;

  @Owned BuildMakesMissingParts header(@Owned BuildMakesMissingParts this, @Owned Page page) {
    if (header != null) {
      header.free();
    }
    header = page;
    return this;
  }

  void body(@Borrowed(exclusive = true) BuildMakesMissingParts this, @Owned Page page) {
    Page before = body;
    body = page;
    if (before != null) {
      before.free();
    }
  }

  @Owned Extent build(@Owned BuildMakesMissingParts this) {
    Page h = header != null ? header : new Page(0);
    return new Extent(h, body == null ? new Page(1) : body);
  }
}

@Tracked
record Extent(@Owned Page header, @Owned Page body) {
  void free(@Owned Extent this) {
    header.free();
    body.free();
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
