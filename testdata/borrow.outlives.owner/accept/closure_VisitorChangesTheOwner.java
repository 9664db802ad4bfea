// A visitor changes the frame by a field, a constructor or a reference when its part was read.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class VisitorChangesTheOwner {
  void byConstructor(Ports ports, @Owned Frame frame) {
    Part part = frame.part();
    part.read();
    ports.each(() -> new Filler(3, frame));
    frame.send();
  }

  void byField(Ports ports, @Owned Frame frame) {
    Part part = frame.part();
    part.read();
    ports.each(() -> frame.kind = 3);
    frame.send();
  }

  void byReference(Ports ports, @Owned Frame frame) {
    Part part = frame.part();
    part.read();
    ports.each(() -> ports.each(frame::fill));
    frame.send();
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

class Filler {
  Filler(int value, @Borrowed(exclusive = true) Frame frame) {}
}

class Part {
  void read() {}
}

@Tracked
class Frame {
  int kind;

  void send(@Owned Frame this) {}

  void fill(@Borrowed(exclusive = true) Frame this) {}

  @Borrowed Part part() {
    return null;
  }
}
