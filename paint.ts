import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import {chromium} from "playwright-core";
import {findChromium} from "./scripts/inspect/findChromium.ts";
import {listen} from "./scripts/steps/listen.ts";
import {bareOf,articleOf} from "./scripts/bench/paintEmbeds.ts";
const [dist="",rounds="20",which="map"]=process.argv.slice(2);
const paths=which==="map"?["any-benefit","old-age","children","maternity","unemployment","work-injury","disability","vulnerable","poor","informal-employment","out-of-pocket","pension-contributors"].map(i=>`/embed/map/${i}/`):["arg","tun","mar","bra","col","per","chl","ury","mex","sen","ken","gha"].map(i=>`/embed/branches/${i}/`);
const ec=readFileSync(`/tmp/l17/ec/${which==="map"?"map":"bars"}.svg`,"utf8");
const pages=new Map<string,string>(); const ok:string[]=[];
for(const p of paths){ let html; try{html=readFileSync(dist+p+"index.html","utf8")}catch{continue} ok.push(p);
 pages.set(p,html); const b=bareOf(html); pages.set("/bare"+p,b);
 const from=b.indexOf('<svg'), to=b.lastIndexOf('</svg>', b.search(/<ul class="legend"|<p class="note"|<p class="source"/))+6;
 pages.set("/ec"+p,b.slice(0,from)+ec+b.slice(to)); }
console.log(ok.length,"frames; kB",[ok[0]!,"/bare"+ok[0],"/ec"+ok[0]].map(k=>(pages.get(k)!.length/1000).toFixed(0)).join(" "));
for(const k of ["","/bare","/ec"]) pages.set("/of"+(k||"/embed"),articleOf(ok.map(p=>k+p)));
const site=await listen(createServer(({url=""},r)=>{const p=pages.get(url); r.writeHead(p===undefined?404:200,{"Content-Type":"text/html; charset=utf-8"}).end(p)}),0);
const {executablePath,env}=await findChromium();
const b=await chromium.launch({executablePath,args:["--no-sandbox","--disable-gpu"],env:{...process.env,...env}});
const t:Record<string,number[]>={embed:[],bare:[],ec:[]}; const kinds=Object.keys(t); const end=Date.now()+ +(process.argv[5]??100)*1000;
for(let r=-1;r<+rounds&&Date.now()<end;r++) for(let i=0;i<3;i++){ const kind=kinds[(i+r+3)%3]!;
 const p=await b.newPage({viewport:{width:1280,height:12000}}); await p.goto(site+"of/"+kind,{waitUntil:"load"});
 const x=await p.evaluate(()=>new Promise<number>(d=>requestAnimationFrame(()=>setTimeout(()=>d(performance.now()))))); await p.close(); if(r>=0) t[kind]!.push(x);}
const med=(a:number[])=>[...a].sort((x,y)=>x-y)[Math.floor(a.length/2)]!;
const ratio=(a:string,c:string)=>med(t[a]!.map((x,i)=>x/t[c]![i]!)).toFixed(3);
console.log(which,t.ec!.length,"medians",kinds.map(k=>k+" "+med(t[k]!).toFixed(0)).join(", "),"| min",kinds.map(k=>Math.min(...t[k]!).toFixed(0)).join(" "),"| of medians e/b",(med(t.embed!)/med(t.bare!)).toFixed(3),"e/ec",(med(t.embed!)/med(t.ec!)).toFixed(3),"| paired e/b",ratio("embed","bare"),"e/ec",ratio("embed","ec"));
await b.close(); process.exit(0);
