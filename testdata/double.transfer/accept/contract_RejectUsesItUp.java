// Mended: "void reject(@Owned this, BlkStatus why)": the rejected request is started anyway (a
// missing return).
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;

class RejectUsesItUp {
  private int free;

  void queue(@Owned IdleRequest<Pdu> idle) {
    if (free == 0) {
      idle.reject(BlkStatus.RESOURCE);
      return;
    }
    free--;
    idle.start().complete();
  }

  void add(int more) {
    free += more;
  }
}

class Pdu {
  int retries;
}
