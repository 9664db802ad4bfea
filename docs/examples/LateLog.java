import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

final class LateLog implements BlockOps<LateLog.Command> {
  static final class Command {
    int retries;
  }

  @Override
  public void queueRq(HwQueue<Command> hw, @Owned IdleRequest<Command> idle, boolean last) {
    Request<Command> rq = idle.start();
    rq.endOk();
    System.err.println("ended sector " + rq.sector());
  }

  @Override
  public Command newRequestData() {
    return new Command();
  }
}
