// A pipeline of stages that each take a frame and hand on another or nothing.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

@Tracked
class Frame {
  private final byte[] payload;

  Frame(byte[] payload) {
    this.payload = payload;
  }

  byte[] copy() {
    return payload.clone();
  }

  int size() {
    return payload.length;
  }

  void release(@Owned Frame this) {}
}

interface Stage {
  @Nullable @Owned Frame apply(@Owned Frame in);
}

class Decompress implements Stage {
  @Override
  public @Owned Frame apply(@Owned Frame in) {
    Frame out = new Frame(new byte[in.size() * 2]);
    in.release();
    return out;
  }
}

class Checksum implements Stage {
  @Override
  public @Nullable @Owned Frame apply(@Owned Frame in) {
    int sum = 0;
    for (byte b : in.copy()) {
      sum += b;
    }
    if (sum == 0) {
      in.release();
      return null;
    }
    return in;
  }
}

class Count implements Stage {
  private int n;

  @Override
  public @Owned Frame apply(@Owned Frame in) {
    n++;
    return in;
  }
}

class CodecPipeline {
  private final List<Stage> stages = new ArrayList<>();
  private final Consumer<@Owned Frame> sink;

  CodecPipeline(Consumer<@Owned Frame> sink) {
    this.sink = sink;
  }

  CodecPipeline then(Stage s) {
    stages.add(s);
    return this;
  }

  void feed(@Owned Frame in) {
    Frame f = in;
    for (Stage s : stages) {
      f = s.apply(f);
      if (f == null) {
        return;
      }
    }
    sink.accept(f);
  }

  static CodecPipeline standard() {
    return new CodecPipeline(Frame::release).then(new Decompress()).then(f -> f).then(new Checksum()).then(new Count());
  }
}
