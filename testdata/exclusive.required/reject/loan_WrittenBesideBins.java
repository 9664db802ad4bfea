// The port that a bin lends a frame to is written, which it may only look at.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  @Borrowed Frame first() {
    return frames.getFirst();
  }

  void drain() {
    Frame frame;
    while ((frame = frames.poll()) != null) {
      frame.send();
    }
  }
}

class Rack {
  final Bin bin = new Bin();

  @Borrowed Frame first() {
    return bin.first();
  }
}

@Tracked
class Port {
  static final Bin SHARED = new Bin();

  private final Bin own = new Bin();
  private int size;

  void grow(@Borrowed(exclusive = true) Port this, @Borrowed Frame frame) {
    size = frame.size();
  }

  Bin bin() {
    return own;
  }

  void passed(Bin bin) {
    Frame frame = bin.first();
    int size = frame.size();
    // :: error: [exclusive.required]
    grow(frame);
  }

  void kept() {
    Frame frame = own.first();
    int size = frame.size();
    // :: error: [exclusive.required]
    grow(frame);
  }

  void shared() {
    Frame frame = SHARED.first();
    int size = frame.size();
    // :: error: [exclusive.required]
    grow(frame);
  }

  void inside(Rack rack) {
    int most = rack.first().size();
    Frame frame = rack.bin.first();
    int size = Math.min(most, frame.size());
    // :: error: [exclusive.required]
    grow(frame);
  }

  void given() {
    Frame frame = bin().first();
    int size = frame.size();
    // :: error: [exclusive.required]
    grow(frame);
  }

  void end(@Owned Port this) {
    own.drain();
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
