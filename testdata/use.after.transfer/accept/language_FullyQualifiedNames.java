// Types written with their packages, in declarations, casts and static calls.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class FullyQualifiedNames {
  private final java.util.ArrayDeque<dev.custody.blk.@Owned Request<Pdu>> parked =
      new java.util.ArrayDeque<>();

  synchronized void park(dev.custody.blk.@Owned IdleRequest<Pdu> idle) {
    dev.custody.blk.Request<Pdu> rq = idle.start();
    if (rq.op() == dev.custody.blk.Op.FLUSH) {
      rq.end(dev.custody.blk.BlkStatus.OK);
    } else {
      this.parked.add(rq);
    }
  }

  synchronized dev.custody.blk.@Nullable @Owned Request<Pdu> next() {
    return java.util.Objects.nonNull(parked) ? parked.poll() : null;
  }
}

class Pdu {
  int retries;
}
