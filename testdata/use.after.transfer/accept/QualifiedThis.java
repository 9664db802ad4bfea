// The object by the name of its class is the same object, and its fields are the same fields.
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
  private @Owned Frame kept;
  private int total;

  Meter(@Owned Frame first) {
    Meter.this.kept = first;
    Meter.this.total = 1;
  }

  void replace(@Borrowed(exclusive = true) Meter this, @Owned Frame next) {
    Frame old = Meter.this.kept;
    this.kept = next;
    if (old != null) {
      old.send();
    }
    Meter.this.total++;
  }

  void clear(@Borrowed(exclusive = true) Meter this) {
    Frame old = kept;
    Meter.this.kept = null;
    if (old != null) {
      old.send();
    }
  }

  int look() {
    return Meter.this.total;
  }

  void end(@Owned Meter this) {
    Meter.this.look();
    clear();
  }
}

interface Sink {
  void put(@Owned Meter meter);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
