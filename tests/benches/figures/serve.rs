//! The two servers that are compared, each in a process of its own: this program run again. The port is printed; the
//! process ends when its standard input does.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::routing::post;
use postern_server::clock::{Clock, SystemClock};
use postern_server::http::{Limits, Listeners, app, run};
use postern_server::service::{Service, Setup};
use postern_trust::practice::{Plan, Practice, RandomKeys};
use postern_wire::directory::Constants;
use rand_chacha::ChaCha20Rng;
use rand_core::{CryptoRng, SeedableRng};
use tokio::net::TcpListener;

async fn listener() -> TcpListener {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap().port());
    listener
}

async fn input_ends() {
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await.unwrap().unwrap();
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// axum that reads bodies of 16 KiB and forgets them.
pub fn sink() {
    runtime().block_on(async {
        let take = |body: Bytes| async move {
            if body.len() == 16_384 { StatusCode::ACCEPTED } else { StatusCode::BAD_REQUEST }
        };
        let app = Router::new().route("/v1/cells", post(take)).layer(DefaultBodyLimit::max(16_384));
        axum::serve(listener().await, app).with_graceful_shutdown(input_ends()).await.unwrap();
    });
}

/// The real server with its real store below `dir`.
pub fn postern(dir: &str) {
    runtime().block_on(async {
        let clock = Arc::new(SystemClock);
        let epoch = clock.unix();
        let constants =
            Constants { epoch, day_seconds: 86_400, release_24th: 6, board_24th: 18, cell_cap: 100_000_000 };
        let mut rng = ChaCha20Rng::seed_from_u64(1);
        let mut keys = ChaCha20Rng::seed_from_u64(2);
        let practice = Practice::new(&Plan::small(constants), &mut rng, &mut RandomKeys(&mut keys));
        let dir = Path::new(dir);
        let file = dir.join("directory");
        std::fs::write(&file, practice.bytes()).unwrap();
        let root = practice.root_digest();
        let setup = Setup::new(
            dir.join("data"),
            file,
            root,
            practice.service_key,
            Arc::clone(&clock) as Arc<dyn Clock>,
        );
        let mut seed = 10;
        let generators = move || {
            seed += 1;
            Box::new(ChaCha20Rng::seed_from_u64(seed)) as Box<dyn CryptoRng + Send>
        };
        let service = tokio::task::block_in_place(|| Service::open(setup, generators)).unwrap();
        service.tick(clock.unix()).await;
        let limits = Limits::default();
        let listeners = Listeners { tcp: Some(listener().await), ..Listeners::default() };
        run(listeners, app(Arc::clone(&service), &limits), limits, input_ends()).await;
        service.close().await;
    });
}
