// gap: a store to a slot counts as one to the field that keeps the array, so that a block which makes and fills it is not known to be the first; a constructor is
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class InitializerMakesATable {
  private final @Nullable @Owned Frame[] table;

  {
    // :: error: [overwritten]
    table = new Frame[2];
    table[0] = new Frame();
  }

  void end() {
    for (int i = 0; i < table.length; i++) {
      Frame last = table[i];
      table[i] = null;
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
