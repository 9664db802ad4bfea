// An end empties its field after the closures that fill it; others only look, or fill another object.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Tracked
class EndFieldFilledByAReference {
  private @Nullable @Owned Frame frame;
  private int renewals;

  void end(@Owned EndFieldFilledByAReference this, Visit visit) {
    visit.run(this::renew);
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
    visit.run(this::look);
    visit.run(() -> look());
  }

  void endBeside(
      @Owned EndFieldFilledByAReference this,
      Visit visit,
      @Borrowed(exclusive = true) EndFieldFilledByAReference other) {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
    visit.run(() -> other.renew());
    visit.run(other::renew);
  }

  void endAmongNames(@Owned EndFieldFilledByAReference this, List<String> names) {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
    names.forEach(name -> look());
  }

  void renew(@Borrowed(exclusive = true) EndFieldFilledByAReference this) {
    Frame old = frame;
    frame = new Frame();
    renewals++;
    if (old != null) {
      old.send();
    }
  }

  int look() {
    return renewals;
  }
}

interface Visit {
  void run(@RunsNow Runnable work);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
