// The holder takes the closure in its constructor and runs it at its end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class DeferredOwnsItsBody {
  @Tracked
  static final class Deferred {
    private @Nullable @RunsOnce Runnable body;

    Deferred(@RunsOnce Runnable body) {
      this.body = body;
    }

    Deferred(@Owned Page page) {
      this(() -> page.free());
    }

    void fire(@Owned Deferred this) {
      Runnable mine = body;
      body = null;
      if (mine != null) {
        mine.run();
      }
    }
  }

  static @Owned Deferred writer(@Owned Page page) {
    return new Deferred(page::writeBack);
  }

  static void clean(@Owned Page a, @Owned Page b) {
    writer(a).fire();
    new Deferred(b).fire();
  }
}

@Tracked
final class Page {
  private final int id;

  Page(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  boolean dirty() {
    return id > 0;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}
}
