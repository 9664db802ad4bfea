// A closure fills the field of an object that ends, after that was emptied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class EndFieldFilledByAReference {
  private @Nullable @Owned Frame frame;

  // :: error: [owned.leaked]
  void end(@Owned EndFieldFilledByAReference this, Visit visit) {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
    visit.run(this::renew);
  }

  void renew(@Borrowed(exclusive = true) EndFieldFilledByAReference this) {
    Frame old = frame;
    frame = new Frame();
    if (old != null) {
      old.send();
    }
  }
}

interface Visit {
  void run(@RunsNow Runnable work);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
