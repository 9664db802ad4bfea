// Mended: the visitor only counts or looks; the object is filled or ended after the visit.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class SuperReferenceWrites {}

@Tracked
class Lower extends Above {
  void fillEach(@Borrowed(exclusive = true) Lower this, Ports ports) {
    int[] visits = {0};
    ports.each(() -> visits[0]++);
    for (int i = 0; i < visits[0]; i++) {
      super.fill();
    }
  }

  void endEach(@Owned Lower this, Ports ports) {
    ports.each(super::look);
    super.end();
  }

  void lookEach(Ports ports) {
    ports.each(super::look);
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

@Tracked
class Above {
  void fill(@Borrowed(exclusive = true) Above this) {}

  void end(@Owned Above this) {}

  void look() {}
}
