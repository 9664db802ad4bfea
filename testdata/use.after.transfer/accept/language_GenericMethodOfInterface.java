// An interface whose method has a type parameter of its own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class GenericMethodOfInterface {
  interface Codec {
    <F extends Frame> void encode(@Owned F frame, int level);

    default <F extends Frame> int estimate(@Borrowed F frame) {
      return frame.length() * 2;
    }
  }

  static final class Plain implements Codec {
    private int encoded;

    @Override
    public <F extends Frame> void encode(@Owned F frame, int level) {
      encoded += estimate(frame) >> level;
      frame.send();
    }
  }

  int run(@Owned Frame frame) {
    Plain plain = new Plain();
    Codec codec = plain;
    codec.encode(frame, 1);
    codec.encode(new Frame(10), 0);
    return plain.encoded;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
