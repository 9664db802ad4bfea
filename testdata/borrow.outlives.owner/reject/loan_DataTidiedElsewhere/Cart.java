// A tracked object that lends its data, whose bodies the class that uses them does not see.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

@Tracked
class Cart {
  private final Bin bin = new Bin();

  @Borrowed Bin data() {
    return bin;
  }

  void end(@Owned Cart this) {
    bin.drain();
  }
}

class Tidy {
  void tidy() {
    drain();
  }

  void drain() {}
}

class Bin extends Tidy {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  int size(@Borrowed Bin this) {
    return frames.size();
  }

  void put(@Owned Frame frame) {
    frames.add(frame);
  }

  @Override
  void drain() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
