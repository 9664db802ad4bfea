// The generic pool destroys an item that is not healthy and then keeps it all the same.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Supplier;

class PoolGeneric {
  private final Pool<@Owned Encoder> encoders = new Pool<>(Encoder::new, 4);

  int encode(String text) {
    Encoder encoder = encoders.acquire();
    int length = encoder.encode(text);
    encoders.release(encoder);
    return length;
  }
}

class Pool<T extends Poolable> {
  private final ArrayDeque<@Owned T> idle = new ArrayDeque<>();
  private final Supplier<@Owned T> factory;
  private final int max;

  Pool(Supplier<@Owned T> factory, int max) {
    this.factory = factory;
    this.max = max;
  }

  @Owned T acquire() {
    T item = idle.poll();
    while (item != null && !item.healthy()) {
      item.destroy();
      item = idle.poll();
    }
    return item != null ? item : factory.get();
  }

  void release(@Owned T item) {
    if (idle.size() >= max || !item.healthy()) {
      item.destroy();
    }
    // :: error: [double.transfer]
    idle.push(item);
  }
}

@Tracked
interface Poolable {
  boolean healthy();

  void reset(@Borrowed(exclusive = true) Poolable this);

  void destroy(@Owned Poolable this);
}

class Encoder implements Poolable {
  private int encoded;

  int encode(@Borrowed(exclusive = true) Encoder this, String text) {
    encoded += text.length();
    return text.length() * 2;
  }

  @Override
  public boolean healthy() {
    return encoded < 1 << 20;
  }

  @Override
  public void reset(@Borrowed(exclusive = true) Encoder this) {
    encoded = 0;
  }

  @Override
  public void destroy(@Owned Encoder this) {}
}
