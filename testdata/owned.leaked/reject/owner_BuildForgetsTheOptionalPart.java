// The build of a write forgets the barrier that may have been set.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

@Tracked
class BuildForgetsTheOptionalPart {
  private final @Owned Request<Pdu> data;
  private final @Nullable @Owned Request<Pdu> barrier;

  BuildForgetsTheOptionalPart(
      @Owned Request<Pdu> data, @Nullable @Owned Request<Pdu> barrier) {
    this.data = data;
    this.barrier = barrier;
  }

  // :: error: [owned.leaked]
  @Owned Write build(@Owned BuildForgetsTheOptionalPart this) {
    return new Write(data);
  }

  void cancel(@Owned BuildForgetsTheOptionalPart this) {
    data.end(BlkStatus.AGAIN);
    if (barrier != null) {
      barrier.end(BlkStatus.AGAIN);
    }
  }
}

@Tracked
class Write {
  private final @Owned Request<Pdu> data;

  Write(@Owned Request<Pdu> data) {
    this.data = data;
  }

  int start(@Owned Write this) {
    return data.giveToHardware();
  }
}

class Pdu {
  int retries;
  long deadline;
}
