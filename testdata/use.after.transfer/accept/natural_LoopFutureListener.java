// A write future tells its listener once; the listener owns the buffer and gives it back.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class LoopFutureListener {
  private final BufferPool pool;
  private final AsyncFile file;

  LoopFutureListener(BufferPool pool, AsyncFile file) {
    this.pool = pool;
    this.file = file;
  }

  void write(byte[] bytes, long position) {
    Buffer buffer = pool.take();
    buffer.fill(bytes);
    WriteFuture future = file.write(buffer.array(), position);
    future.whenDone(() -> pool.give(buffer));
  }

  void writeTwice(byte[] bytes, long first, long second) {
    Buffer buffer = pool.take();
    buffer.fill(bytes);
    byte[] array = buffer.array();
    file.write(array, first)
        .whenDone(() -> file.write(array, second).whenDone(() -> pool.give(buffer)));
  }
}

interface AsyncFile {
  WriteFuture write(byte[] bytes, long position);
}

interface WriteFuture {
  void whenDone(@RunsOnce Runnable listener);
}

interface BufferPool {
  @Owned Buffer take();

  void give(@Owned Buffer buffer);
}

@Tracked
class Buffer {
  private byte[] array = new byte[0];

  byte[] array() {
    return array;
  }

  void fill(@Borrowed(exclusive = true) Buffer this, byte[] bytes) {
    array = bytes.clone();
  }
}
