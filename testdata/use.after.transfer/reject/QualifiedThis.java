// The object by the name of its class is the same object, with the same rights and the same end.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class QualifiedThis {
  void put(Sink sink, @Owned Meter meter) {
    sink.put(meter);
  }
}

@Tracked
class Meter {
  private int total;

  void fillShared() {
    // :: error: [exclusive.required]
    Meter.this.fill();
  }

  void writeShared() {
    // :: error: [exclusive.required]
    Meter.this.total = 3;
  }

  void endShared() {
    // :: error: [borrow.transferred]
    Meter.this.end();
  }

  void putShared(Sink sink) {
    // :: error: [borrow.transferred]
    sink.put(Meter.this);
  }

  void endAndLook(@Owned Meter this) {
    end();
    // :: error: [use.after.transfer]
    Meter.this.look();
  }

  void fill(@Borrowed(exclusive = true) Meter this) {
    total++;
  }

  int look() {
    return total;
  }

  void end(@Owned Meter this) {}
}

interface Sink {
  void put(@Owned Meter meter);
}
