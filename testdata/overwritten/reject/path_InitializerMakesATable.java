// a block that runs while the object is made fills a slot twice, makes an array or a frame in each round of a loop, or makes one that another block made
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InitializerMakesATable {
  private @Nullable @Owned Frame[] table;
  private @Nullable @Owned Frame[] rounds;
  private @Nullable @Owned Frame kept;

  {
    // :: error: [overwritten]
    table = new Frame[2];
    table[0] = new Frame();
    // :: error: [overwritten]
    table[0] = new Frame();
  }

  {
    // :: error: [overwritten]
    table = new Frame[2];
    for (int i = 0; i < 2; i++) {
      // :: error: [overwritten]
      rounds = new Frame[2];
      rounds[0] = new Frame();
      // :: error: [overwritten]
      kept = new Frame();
    }
  }

  void end() {
    end(table);
    end(rounds);
    Frame last = kept;
    kept = null;
    if (last != null) {
      last.end();
    }
  }

  private static void end(@Nullable @Owned Frame[] frames) {
    for (int i = 0; i < frames.length; i++) {
      Frame last = frames[i];
      frames[i] = null;
      if (last != null) {
        last.end();
      }
    }
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
