// Of two interfaces, the one says by its type argument what the other says of a frame.
import dev.custody.annotations.Borrowed;
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
  void put(@Borrowed Frame frame);
}

// :: error: [override.ownership]
interface Both extends Sink<@Owned Frame>, Raw {}

interface Many {
  void all(java.util.List<@Owned Frame> frames, @Owned Frame last);
}

@SuppressWarnings("rawtypes")
interface AnyOf {
  void all(java.util.List frames, @Borrowed Frame last);
}

// :: error: [override.ownership]
interface ManyOfAny extends Many, AnyOf {}

// :: error: [override.ownership]
interface AnyOfMany extends AnyOf, Many {}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
