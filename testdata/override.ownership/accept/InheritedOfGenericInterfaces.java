// Mended: of two interfaces, both say the same of a frame, one of them by its type argument.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InheritedOfGenericInterfaces {
  void transmit(@Owned Frame frame, Sink<@Owned Frame> sink) {
    sink.put(frame);
  }
}

interface Sink<T> {
  void put(@Owned T each);
}

interface Raw {
  void put(@Owned Frame frame);
}

interface Both extends Sink<@Owned Frame>, Raw {}

interface Many {
  void all(java.util.List<@Owned Frame> frames, @Owned Frame last);
}

@SuppressWarnings("rawtypes")
interface AnyOf {
  void all(java.util.List frames, @Owned Frame last);
}

interface ManyOfAny extends Many, AnyOf {}

interface AnyOfMany extends AnyOf, Many {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
