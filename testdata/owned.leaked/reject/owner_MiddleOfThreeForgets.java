// The array owns volumes and a volume owns pages; the volume's end forgets its page.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class MiddleOfThreeForgets {
  static void stop(@Owned Volume volume) {
    new Shelf(volume).close();
  }
}

@Tracked
class Shelf {
  private final @Owned Volume volume;

  Shelf(@Owned Volume volume) {
    this.volume = volume;
  }

  void close(@Owned Shelf this) {
    volume.close(true);
  }
}

@Tracked
class Volume {
  private final @Owned Page superblock;

  Volume(@Owned Page superblock) {
    this.superblock = superblock;
  }

  // :: error: [owned.leaked]
  void close(@Owned Volume this, boolean clean) {
    if (!clean) {
      superblock.free();
    }
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
