// The classic swap of two owning fields through a local.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;

class DoubleBufferSwap {
  private @Owned Surface front = new Surface(0);
  private @Owned Surface back = new Surface(1);
  private long flips;

  void present() {
    back.finish();
    Surface shown = front;
    front = back;
    back = shown;
    back.clear();
    flips++;
  }

  void draw(int x, int color) {
    back.set(x, color);
  }

  void resize() {
    Surface oldFront = front;
    front = new Surface(0);
    oldFront.dispose();
    Surface oldBack = back;
    back = new Surface(1);
    oldBack.dispose();
  }

  long flips() {
    return flips;
  }
}

@Tracked
final class Surface {
  private final int[] pixels = new int[256];
  private final int id;
  private boolean finished;

  Surface(int id) {
    this.id = id;
  }

  void set(@Borrowed(exclusive = true) Surface this, int x, int color) {
    pixels[x & 0xff] = color;
    finished = false;
  }

  void finish(@Borrowed(exclusive = true) Surface this) {
    finished = true;
  }

  void clear(@Borrowed(exclusive = true) Surface this) {
    Arrays.fill(pixels, id);
    finished = false;
  }

  void dispose(@Owned Surface this) {}
}
