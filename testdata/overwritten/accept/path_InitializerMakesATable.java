// a block that runs while the object is made makes each array once, and fills its slots
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InitializerMakesATable {
  private final @Nullable @Owned Frame[] table;
  private final @Nullable @Owned Frame[] full;
  private final @Nullable @Owned Frame[][] rows;
  private @Nullable @Owned Frame kept;

  {
    table = new Frame[2];
    table[0] = new Frame();
    full = new Frame[4];
    for (int i = 0; i < full.length; i++) {
      full[i] = new Frame();
    }
  }

  {
    rows = new Frame[2][];
    rows[0] = new Frame[3];
    kept = new Frame();
  }

  void end() {
    end(table);
    end(full);
    for (@Nullable @Owned Frame[] row : rows) {
      end(row);
    }
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
