// ifPresentOrElse() hands the request to its first closure.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.Optional;

abstract class OptionalBothBranches {
  private int spurious;

  abstract Optional<@Owned Request<Pdu>> claimed(int wireId);

  void interrupt(int wireId, BlkStatus status) {
    claimed(wireId).ifPresentOrElse(rq -> rq.end(status), () -> spurious++);
  }

  void interruptAll(int[] wireIds) {
    for (int wireId : wireIds) {
      claimed(wireId).ifPresent(Request::endOk);
    }
  }
}

class Pdu {
  int retries;
}
