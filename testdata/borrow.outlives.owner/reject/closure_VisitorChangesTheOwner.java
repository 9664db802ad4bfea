// A visitor changes the frame by a field, a constructor or a reference, and the loan of its part ends.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class VisitorChangesTheOwner {
  void byConstructor(Ports ports, @Owned Frame frame) {
    Part part = frame.part();
    ports.each(() -> new Filler(3, frame));
    // :: error: [borrow.outlives.owner]
    part.read();
    frame.send();
  }

  void byField(Ports ports, @Owned Frame frame) {
    Part part = frame.part();
    ports.each(() -> frame.kind = 3);
    // :: error: [borrow.outlives.owner]
    part.read();
    frame.send();
  }

  void byReference(Ports ports, @Owned Frame frame) {
    Part part = frame.part();
    ports.each(() -> ports.each(frame::fill));
    // :: error: [borrow.outlives.owner]
    part.read();
    frame.send();
  }

  void byShow(Ports ports, @Owned Frame frame) {
    Pen pen = frame.pen();
    ports.each(() -> frame.show());
    // :: error: [borrow.outlives.owner]
    pen.write();
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

class Pen {
  void write() {}
}

@Tracked
class Frame {
  int kind;

  void send(@Owned Frame this) {}

  void show() {}

  void fill(@Borrowed(exclusive = true) Frame this) {}

  @Borrowed Part part() {
    return null;
  }

  @Borrowed(exclusive = true) Pen pen(@Borrowed(exclusive = true) Frame this) {
    return null;
  }
}
