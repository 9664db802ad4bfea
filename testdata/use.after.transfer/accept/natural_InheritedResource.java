// Each level of a hierarchy closes its own resource and then calls its superclass.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class InheritedResource {
  int exchange(@Owned Buf out, @Owned Buf in, byte[] bytes) {
    DuplexChannel channel = new DuplexChannel(out, in);
    channel.stage(bytes);
    int capacity = channel.capacity();
    channel.close();
    return capacity;
  }

  void closeAny(@Owned BaseChannel channel) {
    channel.close();
  }
}

@Tracked
abstract class BaseChannel {
  private final @Owned Buf out;
  private int staged;

  BaseChannel(@Owned Buf out) {
    this.out = out;
  }

  void stage(@Borrowed(exclusive = true) BaseChannel this, byte[] bytes) {
    staged += out.write(bytes);
  }

  int outCapacity() {
    return out.capacity() - staged;
  }

  abstract int capacity();

  void close(@Owned BaseChannel this) {
    out.release();
  }
}

class DuplexChannel extends BaseChannel {
  private final @Owned Buf in;

  DuplexChannel(@Owned Buf out, @Owned Buf in) {
    super(out);
    this.in = in;
  }

  @Override
  int capacity() {
    return outCapacity() + in.capacity();
  }

  @Override
  void close(@Owned DuplexChannel this) {
    in.release();
    super.close();
  }
}

@Tracked
interface Buf {
  int capacity();

  int write(byte[] bytes);

  void release(@Owned Buf this);
}
