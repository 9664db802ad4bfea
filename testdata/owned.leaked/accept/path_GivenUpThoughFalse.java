// An empty page is freed, and the outcome says that it is gone.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class GivenUpThoughFalse {
  private int empty;

  @TransfersOn(when = Outcome.TRUE, value = "page")
  boolean tryWrite(@Owned Page page) {
    if (page.size() == 0) {
      empty++;
      page.free();
      return true;
    }
    if (empty > 3) {
      return false;
    }
    page.writeBack();
    return true;
  }
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
