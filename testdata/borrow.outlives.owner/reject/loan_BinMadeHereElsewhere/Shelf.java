// A bin, and what shows one, whose bodies the class that uses them does not see.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class Shelf {
  private final Bin bin;

  Shelf(Bin bin) {
    this.bin = bin;
  }

  @Nullable @Borrowed("this") Frame any() {
    return bin.first();
  }
}

class Store {
  private final Bin bin = new Bin();

  Bin bin() {
    return bin;
  }
}

@Tracked
class Cart {
  final Bin bin = new Bin();

  @Nullable @Borrowed("this") Frame any() {
    return bin.first();
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
